package org.cities4children.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.zip.GZIPInputStream;

/** Somebody with a browser, who reads over real connections. */
public final class Reader implements AutoCloseable {

    private static final String BOUNDARY = "between-two-fields";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String site;
    private final String cookie;

    public Reader(int port) {
        this(port, "");
    }

    /** Somebody whose browser sends this cookie. */
    public Reader(int port, String cookie) {
        this.site = "http://localhost:" + port;
        this.cookie = cookie;
    }

    /** The answer to a GET with these headers: name, value, name, value. */
    public HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** The answer to a form that was sent: name, value, name, value. */
    public HttpResponse<byte[]> post(String path, String... fields) {
        var form = new StringJoiner("&");
        for (int i = 0; i < fields.length; i += 2) {
            form.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        var request = HttpRequest.newBuilder(URI.create(site + path))
                .POST(BodyPublishers.ofString(form.toString()))
                .header("Content-Type", "application/x-www-form-urlencoded");
        return answer(request);
    }

    /** The answer to a form with a file in it, which is the last of its fields: name, value, name, value. */
    public HttpResponse<byte[]> upload(String path, String field, byte[] file, String... fields) {
        return postFile(path, field, "logo.png", file, fields);
    }

    /** The same, with the file's name. */
    public HttpResponse<byte[]> postFile(String path, String field, String name, byte[] file, String... fields) {
        var form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, fields[i], fields[i + 1]));
        }
        form.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                .formatted(BOUNDARY, field, name));
        form.append("Content-Type: application/octet-stream\r\n\r\n");
        var request = HttpRequest.newBuilder(URI.create(site + path))
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(form.toString()),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        return answer(request);
    }

    public HttpResponse<byte[]> send(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(site + path)).method(method, BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return answer(request);
    }

    private HttpResponse<byte[]> answer(HttpRequest.Builder request) {
        try {
            var whole = cookie.isEmpty() ? request : request.header("Cookie", cookie);
            return client.send(whole.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The answer's body as text, decompressed. */
    public static String text(HttpResponse<byte[]> answer) {
        boolean zipped = header(answer, "Content-Encoding").equals("gzip");
        try (var body = new ByteArrayInputStream(answer.body());
                var plain = zipped ? new GZIPInputStream(body) : body) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The header's value, or an empty text. */
    public static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() {
        client.close();
    }
}
