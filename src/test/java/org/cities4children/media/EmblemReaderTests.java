package org.cities4children.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.cities4children.media.EmblemReader.Outcome;
import org.cities4children.media.EmblemReader.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmblemReaderTests {

    @Test
    void fitsAPictureIntoItsBoxOnceAndTwiceAsLarge() throws IOException {
        var emblem = taken(png(picture(800, 400, Color.RED)));

        assertThat(emblem.width()).isEqualTo(80);
        assertThat(emblem.height()).isEqualTo(40);
        assertThat(read(emblem.day().once()).getWidth()).isEqualTo(80);
        assertThat(read(emblem.day().twice()).getHeight()).isEqualTo(80);
        assertThat(new Color(read(emblem.day().once()).getRGB(40, 20))).isEqualTo(Color.RED);
        assertThat(taken(png(picture(3000, 100, Color.RED))).width()).isEqualTo(160);
    }

    @ParameterizedTest
    @CsvSource({"20000, 20000, LARGE", "100000, 41, LARGE", "2147483647, 2147483647, LARGE", "1, 1, SMALL"})
    void tellsTheSizeFromTheHeadOfTheFile(int width, int height, Reason reason) {
        // There are no dots in this file at all.
        assertThat(EmblemReader.read(head(width, height))).isEqualTo(new Outcome.Refused(reason));
    }

    @Test
    void refusesWhatIsTooHeavyWithoutLookingAtIt() {
        assertThat(EmblemReader.read(new byte[30 << 20])).isEqualTo(new Outcome.Refused(Reason.HEAVY));
    }

    @Test
    void refusesWhatWasCutShort() throws IOException {
        var png = png(noise());
        var jpeg = jpeg(noise());

        for (int part = 2; part <= 10; part += 2) {
            assertThat(EmblemReader.read(Arrays.copyOf(png, png.length * part / 11)))
                    .isEqualTo(new Outcome.Refused(Reason.BROKEN));
            assertThat(EmblemReader.read(Arrays.copyOf(jpeg, jpeg.length * part / 11)))
                    .isEqualTo(new Outcome.Refused(Reason.BROKEN));
        }
    }

    @Test
    void answersWhateverBytesAreWrong() throws IOException {
        var png = png(picture(80, 40, Color.BLUE));
        for (int at = 8; at < png.length; at++) {
            var wrong = png.clone();
            wrong[at] ^= (byte) 0xff;
            assertThat(EmblemReader.read(wrong)).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'<!doctype html><title>logo.png</title>', OTHER",
        "'<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>', SVG",
        "'<SVG onload=\"alert(1)\">', SVG",
        "'RIFF1234WEBPVP8 ', WEBP",
        "GIF89a, OTHER",
        "%PDF-1.7, OTHER",
        "'', OTHER"
    })
    void goesByWhatIsInTheFile(String content, Reason reason) {
        assertThat(EmblemReader.read(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Outcome.Refused(reason));
    }

    @Test
    void refusesAPictureThatMoves() throws IOException {
        var png = png(picture(80, 40, Color.BLUE));

        assertThat(EmblemReader.read(with(png, "acTL", new byte[8]))).isEqualTo(new Outcome.Refused(Reason.MOVING));
    }

    @Test
    void keepsNothingOfTheFileButItsDots() throws IOException {
        var secret = "GPS 1.2921 S".getBytes(StandardCharsets.US_ASCII);
        var png = png(picture(80, 40, Color.BLUE));
        var withText = with(png, "tEXt", secret);
        var withTail = Arrays.copyOf(withText, withText.length + secret.length);
        System.arraycopy(secret, 0, withTail, withText.length, secret.length);

        var emblem = taken(withTail);

        assertThat(new String(Base64.getDecoder().decode(emblem.day().twice()), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS", "tEXt");
        assertThat(emblem).isEqualTo(taken(png));
    }

    @Test
    void takesAJpeg() throws IOException {
        assertThat(taken(jpeg(picture(100, 100, Color.RED))).width()).isEqualTo(40);
    }

    @Test
    void givesADarkLogoAGroundAtNightOnly() throws IOException {
        var emblem = taken(png(clear(new Color(0x1c1b3a))));

        assertThat(new Color(read(emblem.night().once()).getRGB(40, 2), true)).isEqualTo(new Color(0xfffdf8));
        assertThat(read(emblem.day().once()).getRGB(40, 2) >>> 24)
                .as("clear by day")
                .isZero();
    }

    @Test
    void givesAWhiteLogoAGroundByDayOnly() throws IOException {
        var emblem = taken(png(clear(Color.WHITE)));

        assertThat(new Color(read(emblem.day().once()).getRGB(40, 2), true)).isEqualTo(new Color(0x15142b));
        assertThat(read(emblem.night().once()).getRGB(40, 2) >>> 24)
                .as("clear at night")
                .isZero();
    }

    /** A dark square keeps as many dots of its own in each direction. */
    @Test
    void bendsNothingOnItsGround() throws IOException {
        var image = new BufferedImage(320, 100, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0x1c1b3a));
        pen.fillRect(120, 10, 80, 80);

        var night = read(taken(png(image)).night().twice());

        int across = 0;
        for (int x = 0; x < night.getWidth(); x++) {
            across += isDark(night, x, night.getHeight() / 2);
        }
        int down = 0;
        for (int y = 0; y < night.getHeight(); y++) {
            down += isDark(night, night.getWidth() / 2, y);
        }
        assertThat(across).isBetween(down - 2, down + 2).isGreaterThan(40);
    }

    private static int isDark(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xff) < 0x80 ? 1 : 0;
    }

    @Test
    void looksTheSameAtNightWhereItIsSeenOnBoth() throws IOException {
        assertThat(taken(png(clear(new Color(0xe2533a)))).night().once()).isEmpty();
        assertThat(taken(png(picture(80, 40, Color.WHITE))).night().once())
                .as("a ground of its own")
                .isEmpty();
    }

    private static Emblem taken(byte[] file) {
        var outcome = EmblemReader.read(file);
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        return ((Outcome.Taken) outcome).emblem();
    }

    private static BufferedImage read(String picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(picture)));
    }

    private static BufferedImage picture(int width, int height, Color colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        return image;
    }

    /** A bar with nothing around it. */
    private static BufferedImage clear(Color colour) {
        var image = new BufferedImage(160, 80, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(20, 30, 120, 20);
        return image;
    }

    private static BufferedImage noise() {
        var image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        var random = new java.util.Random(4);
        for (int at = 0; at < 40_000; at++) {
            image.setRGB(at % 200, at / 200, random.nextInt(1 << 24));
        }
        return image;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        return written(image, "png");
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        return written(image, "jpeg");
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    /** A PNG that ends after it has said how large it is. */
    private static byte[] head(int width, int height) {
        var content = ByteBuffer.allocate(13).putInt(width).putInt(height);
        content.put(new byte[] {8, 6, 0, 0, 0});
        var signature = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        return joined(signature, chunk("IHDR", content.array()));
    }

    /** With one more part right after the first. */
    private static byte[] with(byte[] png, String type, byte[] content) {
        int end = 8 + 25;
        return joined(joined(Arrays.copyOf(png, end), chunk(type, content)), Arrays.copyOfRange(png, end, png.length));
    }

    private static byte[] chunk(String type, byte[] content) {
        var named = joined(type.getBytes(StandardCharsets.US_ASCII), content);
        var crc = new CRC32();
        crc.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
