package org.bihuan.cases;

import org.jspecify.annotations.Nullable;

/**
 * Who raised a problem: personal data, kept apart from the case and encrypted (个人信息保护法).
 *
 * @param name null when the resident gave none
 * @param phone null when the resident gave none
 */
public record Reporter(@Nullable String name, @Nullable String phone) {

    /** Nobody gave a name. */
    public static final Reporter UNKNOWN = new Reporter(null, null);

    /** The name with all but its first character hidden. */
    public String maskedName() {
        return name == null || name.isBlank() ? "未留姓名" : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    /** The phone number with its middle hidden. */
    public String maskedPhone() {
        if (phone == null || phone.isBlank()) {
            return "未留电话";
        }
        return phone.length() < 8 ? "****" : phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }
}
