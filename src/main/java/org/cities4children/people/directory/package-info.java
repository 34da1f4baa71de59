/**
 * Who wants to be found: practitioners, advocates and policymakers.
 *
 * <p>Promises: nobody is found who has not asked for it, and each says what is shown and to whom; no address is shown;
 * who leaves is gone at once; robots keep no page of it (DirectoryControllerTests).
 */
@NullMarked
package org.cities4children.people.directory;

import org.jspecify.annotations.NullMarked;
