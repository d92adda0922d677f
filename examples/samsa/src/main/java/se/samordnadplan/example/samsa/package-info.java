/** A discharge from hospital as messages, the plan that grows with them, and the national envelope that carries it. */
@NullMarked
package se.samordnadplan.example.samsa;

import org.jspecify.annotations.NullMarked;
