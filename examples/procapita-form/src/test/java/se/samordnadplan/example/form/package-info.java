/** Tests of the road from a file of forms to the report on each. */
@NullMarked
package se.samordnadplan.example.form;

import org.jspecify.annotations.NullMarked;
