package org.cities4children.web.face;

import java.util.EnumMap;
import java.util.Map;
import org.cities4children.runtime.setting.Setting;

/**
 * The colours that were chosen; all others are as usual.
 *
 * @param chosen each stands out as far as it must, by day and by night
 */
public record Colours(Map<Colour, String> chosen) {

    public static final Setting<Colours> SETTING = new Setting<>("web.colours", Colours.class, new Colours(Map.of()));

    public Colours {
        chosen.forEach((colour, value) -> {
            if (!Colour.isColour(value) || colour.shortfall(value).isPresent()) {
                throw new IllegalArgumentException("no colour to read by");
            }
        });
        chosen = Map.copyOf(chosen);
    }

    public String of(Colour colour) {
        return chosen.getOrDefault(colour, colour.usual());
    }

    /** The stylesheet in these colours: no byte longer, since values change places. */
    String dye(String stylesheet) {
        var dyed = stylesheet;
        var sorted = new EnumMap<Colour, String>(Colour.class);
        sorted.putAll(chosen);
        for (var it : sorted.entrySet()) {
            var colour = it.getKey();
            dyed = dyed.replace(colour.declaration(colour.usual()), colour.declaration(it.getValue()));
        }
        return dyed;
    }
}
