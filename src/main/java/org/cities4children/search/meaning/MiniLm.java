package org.cities4children.search.meaning;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.util.VectorUtil;

/**
 * all-MiniLM-L6-v2 (Reimers and Gurevych 2019; Wang et al. 2020), quantised, in this process: the mean of the last
 * layer over all tokens, brought to length one. English only.
 */
final class MiniLm implements Embedder {

    private static final int DIMENSION = 384;
    private static final int LONGEST_TOKENS = 256;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    /**
     * Loads the model.
     *
     * @param folder where native libraries are unpacked
     */
    MiniLm(Path folder) {
        // The tokenizer's library would otherwise tell its makers that it runs.
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ENGINE_CACHE_DIR", folder.toString());
        NativeLibraries.unpack(folder);
        try (var model = resource("/all-minilm-l6-v2-q.onnx");
                var tokens = resource("/all-minilm-l6-v2-q-tokenizer.json");
                var options = new OrtSession.SessionOptions()) {
            environment = OrtEnvironment.getEnvironment();
            // One processor is enough for what is not urgent; the others belong to readers.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            session = environment.createSession(model.readAllBytes(), options);
            tokenizer = HuggingFaceTokenizer.newInstance(
                    tokens,
                    Map.of("truncation", "true", "maxLength", Integer.toString(LONGEST_TOKENS), "padding", "false"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        var found = MiniLm.class.getResourceAsStream(name);
        if (found == null) {
            throw new IOException("The program has no " + name);
        }
        return found;
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public float[] embed(String text) {
        var tokens = tokenizer.encode(text);
        try (var ids = row(tokens.getIds());
                var mask = row(tokens.getAttentionMask());
                var types = row(tokens.getTypeIds());
                var result = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return mean(((float[][][]) result.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {values});
    }

    private static float[] mean(float[][] tokens) {
        var mean = new float[DIMENSION];
        for (var token : tokens) {
            VectorUtil.add(mean, token);
        }
        return VectorUtil.l2normalize(mean, false);
    }
}
