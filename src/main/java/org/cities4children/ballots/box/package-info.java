/** The box: what is put into it stays, and is counted. */
@NullMarked
package org.cities4children.ballots.box;

import org.jspecify.annotations.NullMarked;
