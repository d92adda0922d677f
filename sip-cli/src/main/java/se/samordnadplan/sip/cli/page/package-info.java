/** What all pages share: the frame, the style, how templates are filled. */
@NullMarked
package se.samordnadplan.sip.cli.page;

import org.jspecify.annotations.NullMarked;
