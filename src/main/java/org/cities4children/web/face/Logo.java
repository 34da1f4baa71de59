package org.cities4children.web.face;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cities4children.runtime.setting.Setting;

/**
 * The alliance's logo, which stands in the head of every page instead of the drawn mark and the name. It is kept with
 * the settings, so that it is copied, changed and taken away with them; each picture is a PNG in Base64.
 *
 * @param day nothing where there is none
 * @param night nothing where it looks the same on a dark page
 */
public record Logo(int width, int height, String day, String dayTwice, String night, String nightTwice) {

    public static final Setting<Logo> SETTING = new Setting<>("web.logo", Logo.class, new Logo(0, 0, "", "", "", ""));

    /** The names under which its pictures are sent. */
    static final String DAY = "logo.png";

    static final String DAY_TWICE = "logo-2x.png";
    static final String NIGHT = "logo-night.png";
    static final String NIGHT_TWICE = "logo-night-2x.png";

    private static final int WIDEST = 160;
    private static final int HIGHEST = 40;

    public Logo {
        boolean fits = day.isEmpty()
                ? width == 0 && height == 0 && night.isEmpty()
                : width > 0 && width <= WIDEST && height > 0 && height <= HIGHEST && !dayTwice.isEmpty();
        if (!fits || night.isEmpty() != nightTwice.isEmpty()) {
            throw new IllegalArgumentException("no such logo");
        }
    }

    /** The drawn mark. */
    public static Logo none() {
        return SETTING.otherwise();
    }

    public boolean isThere() {
        return !day.isEmpty();
    }

    /** Its pictures by name. */
    Map<String, byte[]> pictures() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        add(all, DAY, day);
        add(all, DAY_TWICE, dayTwice);
        add(all, NIGHT, night);
        add(all, NIGHT_TWICE, nightTwice);
        return all;
    }

    private static void add(Map<String, byte[]> all, String name, String picture) {
        if (!picture.isEmpty()) {
            all.put(name, Base64.getDecoder().decode(picture));
        }
    }
}
