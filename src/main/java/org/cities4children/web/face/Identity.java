package org.cities4children.web.face;

import java.util.List;
import org.cities4children.runtime.setting.Setting;
import org.cities4children.web.Language;

/**
 * What the site is called, and in which languages it is offered. The addresses of the others go on working, so that no
 * link and no citation breaks; menus, robots and sitemaps do not name them.
 *
 * @param languages in the order of menus; English, whose addresses have no prefix, is always among them
 */
public record Identity(String name, List<Language> languages) {

    /** As messages and templates of ours have it. */
    public static final String USUAL_NAME = "Cities4Children";

    public static final int LONGEST_NAME = 60;

    public static final Setting<Identity> SETTING =
            new Setting<>("web.identity", Identity.class, new Identity(USUAL_NAME, Language.all()));

    public Identity {
        if (name.isBlank() || name.length() > LONGEST_NAME || !languages.contains(Language.ENGLISH)) {
            throw new IllegalArgumentException("no such identity");
        }
        languages = Language.all().stream().filter(languages::contains).toList();
    }
}
