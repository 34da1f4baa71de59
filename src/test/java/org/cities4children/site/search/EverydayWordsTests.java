package org.cities4children.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cities4children.WholeProgram;
import org.cities4children.publishing.Terms;
import org.cities4children.search.Findings;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * City, cities, child, children, play, street, school, safe, health, water, house, park, climate, participation, and
 * more.
 */
@WholeProgram
class EverydayWordsTests {

    @Autowired
    private Search search;

    @Autowired
    private Terms terms;

    @ParameterizedTest
    @CsvSource({
        "en, city cities child children play street school safe health water house park climate participation",
        "es, ciudad ciudades niño niños jugar calle escuela seguro salud agua casa parque clima participación",
        "fr, ville villes enfant enfants jouer rue école sûr santé eau maison parc climat participation",
        "pt, cidade cidades criança crianças brincar rua escola seguro saúde água casa parque clima participação",
        "ar, مدينة مدن طفل أطفال لعب شارع مدرسة آمن صحة ماء بيت حديقة مناخ مشاركة",
        "ar, المدن الأطفال ألعاب شوارع مدارس سلامة أمان مياه منزل حدائق تعليم",
        "bn, শহর নগর শিশু শিশুরা খেলা রাস্তা স্কুল নিরাপদ স্বাস্থ্য পানি বাড়ি পার্ক জলবায়ু অংশগ্রহণ",
        "sw, mji miji mtoto watoto kucheza mtaa shule salama afya maji nyumba bustani tabianchi ushiriki",
        "en, square pavement bike nursery leisure floods mayor",
        "es, plaza aceras ciclovía guardería recreación inundaciones alcalde",
        "fr, trottoirs piste crèche loisirs inondations maire",
        "pt, praça praças pracinhas calçada calçadas ciclovia creche creches lazer enchentes prefeito",
        "ar, ساحة رصيف حضانة ترفيه فيضانات",
        "bn, চত্বর ফুটপাত দিবাযত্ন বিনোদন বন্যা মেয়র",
        "sw, chekechea burudani mafuriko meya",
        "en, hot heat wheelchair blind homeless crossing asthma noise rubbish lighting shade",
        "fr, cour",
        "ar, حر معاق",
        "bn, বাচ্চা বাতাস গরম দূষণ রাস্তায় স্কুলে পানির",
        "sw, takataka chafu"
    })
    void findSomethingAndAreTakenForNoOtherWords(String language, String words) {
        assertThat(notUnderstood(language, words)).isEmpty();
    }

    // The Emirates were once "EAU" and Quito "Kitu": water in French, a thing in Swahili.
    @ParameterizedTest
    @ValueSource(strings = {"eau", "kitu", "nahitaji kitu"})
    void nameNoPlace(String words) {
        assertThat(terms.placesNamedIn(words)).isEmpty();
    }

    /** "Espaço, brincar e mobilidade" stands above street design, too. */
    @Test
    void meanTheTopicOfTheirOwnAndNotItsNeighbours() {
        assertThat(find("pt", "brincar").total())
                .isPositive()
                .isLessThan(
                        search.find(Question.in("resource").filteredBy(Map.of("topic", Set.of("space-and-movement"))))
                                .total());
        assertThat(find("pt", "meio ambiente").total()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "en, the of and",
        "es, de la para",
        "fr, de la et",
        "pt, de para com",
        "ar, في من على",
        "bn, এবং ও এই",
        "sw, na ya kwa",
        "en, na ya kwa"
    })
    void saySoWhereTheySayNothing(String language, String words) {
        var findings = find(language, words);
        assertThat(findings.common()).isTrue();
        assertThat(findings.missing().words()).isEmpty();
        assertThat(findings.total())
                .isEqualTo(search.find(Question.in("resource")).total());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gato de", "zzzz of", "les zzzz", "patio de zzzz", "dos", "sans", "media"})
    void findNothingWhereOnlyLittleWordsAreBesideThemOrInOtherLanguages(String words) {
        var findings = find("en", words);
        assertThat(findings.total()).isLessThan(20);
        assertThat(findings.common()).isFalse();
        assertThat(findings.missing().leftOut()).isFalse();
    }

    @Test
    void findNoMoreWithALittleWordBesideThem() {
        assertThat(find("pt", "de recife").total())
                .isEqualTo(find("pt", "recife").total());
    }

    private List<String> notUnderstood(String language, String words) {
        return Arrays.stream(words.split(" "))
                .filter(it -> !isUnderstood(find(language, it)))
                .toList();
    }

    private Findings find(String language, String word) {
        return search.find(Question.in("resource").asking(word).shownIn(language));
    }

    private static boolean isUnderstood(Findings findings) {
        return findings.total() > 0 && findings.spelling() == null;
    }
}
