package org.cities4children.web.face;

import java.time.Clock;
import org.cities4children.runtime.setting.ChosenSettings;

/** What pages show while nobody has chosen anything. */
public final class FaceFixture {

    private FaceFixture() {}

    public static Face usual() {
        return new Face(new ChosenSettings(), Clock.systemUTC());
    }
}
