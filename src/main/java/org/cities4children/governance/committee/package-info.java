/** The steering committee at the desk: its seats for who looks after them, and their own for those who hold one. */
@NullMarked
package org.cities4children.governance.committee;

import org.jspecify.annotations.NullMarked;
