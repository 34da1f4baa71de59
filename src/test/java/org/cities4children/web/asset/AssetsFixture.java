package org.cities4children.web.asset;

/** The real files. */
public final class AssetsFixture {

    private AssetsFixture() {}

    public static Assets all() {
        return Assets.read();
    }
}
