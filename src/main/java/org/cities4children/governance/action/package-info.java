/** Who does what until when: asked for once, chased by mail each week, and never lost when somebody leaves. */
@NullMarked
package org.cities4children.governance.action;

import org.jspecify.annotations.NullMarked;
