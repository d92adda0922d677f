/** A host with cases of its own shape: how they become plans, and what its staff see of the reports on them. */
@NullMarked
package se.samordnadplan.example.prator;

import org.jspecify.annotations.NullMarked;
