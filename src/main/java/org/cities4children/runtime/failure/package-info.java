/** What is said when the program cannot start: one sentence for the person at the terminal, the details in a file. */
@NullMarked
package org.cities4children.runtime.failure;

import org.jspecify.annotations.NullMarked;
