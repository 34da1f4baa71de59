package org.cities4children.mail.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.cities4children.mail.ChosenServer;

/**
 * Seals with AES-256-GCM and a key in a file of the data folder, made when it is first needed. The purpose is sealed
 * in: a row that names another host opens nothing.
 */
final class PasswordSafe implements ChosenServer.Safe {

    private static final String METHOD = "AES/GCM/NoPadding";
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    PasswordSafe(Path file) {
        this.file = file;
    }

    @Override
    public String seal(String password, String purpose) {
        try {
            var nonce = new byte[NONCE];
            random.nextBytes(nonce);
            var cipher = cipher(Cipher.ENCRYPT_MODE, key(), nonce, purpose);
            var sealed = cipher.doFinal(password.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("Every Java has AES", never);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> open(String sealed, String purpose) {
        try {
            var bytes = Base64.getDecoder().decode(sealed);
            if (bytes.length <= NONCE || Files.notExists(file)) {
                return Optional.empty();
            }
            var nonce = Arrays.copyOf(bytes, NONCE);
            var cipher = cipher(Cipher.DECRYPT_MODE, key(), nonce, purpose);
            return Optional.of(new String(cipher.doFinal(bytes, NONCE, bytes.length - NONCE), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException | IOException _) {
            // Sealed elsewhere, for something else, or not at all; whoever asks says so without the value.
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String purpose) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(METHOD);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private synchronized byte[] key() throws IOException {
        if (Files.notExists(file)) {
            make();
        }
        var key = Base64.getDecoder().decode(Files.readString(file).strip());
        if (key.length != KEY) {
            throw new IOException("The file " + file + " holds no key");
        }
        return key;
    }

    /** Under another name first, and on the disk before it has its own: half a key would be lost for good. */
    private void make() throws IOException {
        var key = new byte[KEY];
        random.nextBytes(key);
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(folder, "settings", ".key", mine);
        try {
            Files.writeString(fresh, Base64.getEncoder().encodeToString(key) + "\n");
            force(fresh, StandardOpenOption.WRITE);
            Files.createLink(file, fresh);
            force(folder, StandardOpenOption.READ);
        } catch (FileAlreadyExistsException _) {
            // Somebody else was faster; theirs it is.
        } finally {
            Files.delete(fresh);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
