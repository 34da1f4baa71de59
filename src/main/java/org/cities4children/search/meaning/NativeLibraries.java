package org.cities4children.search.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Unpacks this machine's native libraries of ONNX Runtime and of the tokenizer once. Left alone, the one would do so at
 * every start, into a temporary folder that a killed program leaves behind, and the other would take what it once
 * unpacked for whole for ever.
 */
final class NativeLibraries {

    private static final String SYSTEM = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    private static final boolean ARM = System.getProperty("os.arch", "").equals("aarch64");

    private NativeLibraries() {}

    static void unpack(Path folder) {
        var runtime = "/ai/onnxruntime/native/" + system() + (ARM ? "-aarch64/" : "-x64/");
        if (unpacked(runtime, List.of("onnxruntime", "onnxruntime4j_jni"), folder)) {
            System.setProperty("onnxruntime.native.path", folder.toString());
        }
        // Where it needs libraries of a compiler beside it, it has to find them by itself.
        var tokenizer = "/native/lib/" + system() + (ARM ? "-aarch64" : "-x86_64") + "/cpu/";
        if (!system().equals("win") && unpacked(tokenizer, List.of("tokenizers"), folder)) {
            var library = folder.resolve(System.mapLibraryName("tokenizers"));
            System.setProperty("RUST_LIBRARY_PATH", library.toString());
        }
    }

    /** False on a platform for which there are none: its own way still stands open. */
    private static boolean unpacked(String place, List<String> names, Path folder) {
        Map<String, URL> found = new HashMap<>();
        for (var name : names) {
            var file = System.mapLibraryName(name);
            var packed = NativeLibraries.class.getResource(place + file);
            if (packed == null) {
                return false;
            }
            found.put(file, packed);
        }
        found.forEach((file, packed) -> unpack(packed, folder.resolve(file)));
        return true;
    }

    private static void unpack(URL packed, Path file) {
        try (var in = packed.openStream()) {
            unpack(in.readAllBytes(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(byte[] bytes, Path file) throws IOException {
        // A damaged library does not throw, it ends the whole program: every byte has to be right.
        if (Files.exists(file) && Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Files.createDirectories(file.getParent());
        // Put there whole: a start that is killed leaves no half library.
        var part = Files.write(file.resolveSibling(file.getFileName() + ".part"), bytes);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String system() {
        return SYSTEM.startsWith("mac") ? "osx" : SYSTEM.startsWith("windows") ? "win" : "linux";
    }
}
