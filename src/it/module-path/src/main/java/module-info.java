module org.example.newsdesk {
  requires io.github.kutipan;
}
