/** The road of the paper form: rows of a spreadsheet become plans, and reports name the columns of the form. */
@NullMarked
package se.samordnadplan.example.form;

import org.jspecify.annotations.NullMarked;
