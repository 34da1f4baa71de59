/**
 * Waits for a second person: who may agree, and whether two will be there.
 *
 * <p>Promises: who asked, and whom it is about, does not agree (ApprovalsControllerTests); whatever is agreed happens
 * once, however many press (ApprovalRowsTests, ApprovalsControllerTests); when the warning is silent, somebody may ask
 * and somebody else agree at each moment of the next seven days (CoverTests).
 */
@NullMarked
package org.cities4children.people.approval;

import org.jspecify.annotations.NullMarked;
