/**
 * What every file that users write is read with: a tree with places from YAML or JSON, its checks, and all problems at once.
 *
 * <p>Not part of the API: public only for our own packages that read such files, and free to change.
 */
@NullMarked
package se.samordnadplan.sip.rules.file;

import org.jspecify.annotations.NullMarked;
