/** Tests of the job on a cluster of two task managers. */
@NullMarked
package se.samordnadplan.example.stream;

import org.jspecify.annotations.NullMarked;
