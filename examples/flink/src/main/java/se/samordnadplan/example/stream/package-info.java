/** A job that judges plans on many machines, keeps the newest version of each, and judges it again on the day its verdict changes. */
@NullMarked
package se.samordnadplan.example.stream;

import org.jspecify.annotations.NullMarked;
