/** How sure each attribution is, once all of an article are known. */
package io.github.kutipan.confidence;
