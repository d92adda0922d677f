package se.samordnadplan.example.stream;

import java.io.Serializable;
import java.time.LocalDate;

/** Tells which day it is, and when another one begins. Goes with the job to the machines. */
interface Days extends Serializable {

    LocalDate today();

    /** The processing time at which it is worth asking whether the day has come. */
    long startOf(LocalDate day);
}
