package io.github.kutipan.training;

public final class TrainModels {}
