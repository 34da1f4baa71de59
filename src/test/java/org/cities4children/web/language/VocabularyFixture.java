package org.cities4children.web.language;

import java.nio.file.Path;
import org.cities4children.runtime.DataFolder;
import org.cities4children.runtime.DataFolder.Mode;
import org.cities4children.web.asset.AssetsFixture;
import org.cities4children.web.face.FaceFixture;

/** The real messages and files, without a server. */
public final class VocabularyFixture {

    private VocabularyFixture() {}

    public static Vocabulary demonstration() {
        return new Vocabulary(
                AssetsFixture.all(),
                new DataFolder(Path.of("data"), null, "http://localhost:8080", Mode.DEMO, true),
                FaceFixture.usual());
    }
}
