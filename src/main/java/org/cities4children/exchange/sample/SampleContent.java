package org.cities4children.exchange.sample;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.cities4children.exchange.intake.By;
import org.cities4children.exchange.intake.Intake;
import org.cities4children.exchange.intake.IntakeRefused;
import org.cities4children.exchange.report.Summary;
import org.cities4children.exchange.rows.ContentFolder;
import org.cities4children.publishing.Indexing;
import org.cities4children.publishing.Kinds;
import org.cities4children.publishing.Publications;
import org.cities4children.runtime.DataFolder;
import org.cities4children.web.Language;
import org.cities4children.web.language.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Loads the packaged sample content once, into an empty demonstration, before the program says that it is ready; of a
 * newer version's, what it says anew of topics and places.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "c4c.sample-content", havingValue = "true", matchIfMissing = true)
class SampleContent implements ApplicationRunner {

    static final String BATCH = "sample content";

    private static final Logger LOG = LoggerFactory.getLogger(SampleContent.class);

    private final DataFolder dataFolder;
    private final Intake intake;
    private final Publications publications;
    private final Indexing indexing;
    private final Vocabulary vocabulary;

    SampleContent(
            DataFolder dataFolder, Intake intake, Publications publications, Indexing indexing, Vocabulary vocabulary) {
        this.dataFolder = dataFolder;
        this.intake = intake;
        this.publications = publications;
        this.indexing = indexing;
        this.vocabulary = vocabulary;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (dataFolder.mode() != DataFolder.Mode.DEMO) {
            return;
        }
        try {
            if (isWanted()) {
                load();
            } else if (intake.hasBatches(BATCH)) {
                renew();
            }
        } catch (IntakeRefused e) {
            LOG.warn("The sample content was not loaded: {}", e.sentence());
        }
    }

    /** Also when the first attempt was interrupted: rows are recognised, so nothing comes twice. */
    private boolean isWanted() {
        return intake.holdsOnlyUnfinished(BATCH)
                && (intake.hasBatches() || Kinds.all().stream().allMatch(it -> publications.count(it) == 0));
    }

    /** A newer version may know more names of the same topics and places. */
    private void renew() throws IOException {
        new SampleTerms(intake, reporter()).renew(BATCH, packaged().rows());
    }

    private ContentFolder packaged() throws IOException {
        return intake.sorted(List.<Resource>of(
                new PathMatchingResourcePatternResolver().getResources("classpath*:sample-content/*.jsonl")));
    }

    private LogReporter reporter() {
        return new LogReporter(vocabulary.words(Language.ENGLISH, "/"));
    }

    private void load() throws IOException {
        var started = System.nanoTime();
        var folder = packaged();
        if (folder.rows().isEmpty()) {
            LOG.warn("The program carries no sample content; the hub stays empty");
            return;
        }
        var summaries = intake.take(BATCH, new By.Program(), folder.rows(), reporter());
        indexing.await();
        LOG.info(
                "Loaded the sample content: {} rows, {} refused, in {} ms",
                summaries.stream().mapToInt(Summary::rows).sum(),
                summaries.stream().mapToInt(Summary::refused).sum(),
                Duration.ofNanos(System.nanoTime() - started).toMillis());
    }
}
