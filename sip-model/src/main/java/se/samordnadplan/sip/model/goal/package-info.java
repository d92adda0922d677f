/**
 * What is to be reached and done: goals, sub-goals, and the activities by which they are reached.
 *
 * <p>An activity stands under the goal that it serves, or in the plan itself. Who answers for it is told by the ids of
 * a body and a person.
 */
@NullMarked
package se.samordnadplan.sip.model.goal;

import org.jspecify.annotations.NullMarked;
