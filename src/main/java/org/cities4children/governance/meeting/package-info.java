/** A meeting of the members or of the steering committee: when and where it is, and what it talks about. */
@NullMarked
package org.cities4children.governance.meeting;

import org.jspecify.annotations.NullMarked;
