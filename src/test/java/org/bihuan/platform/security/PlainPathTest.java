package org.bihuan.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup",
                "//camunda///api/admin/setup/",
                "/camunda/api;a=b/admin/setup;c",
                "/camunda/api/admin/%73etup",
                "/camunda/api/admin/%2573etup",
                "/camunda%2Fapi/admin/setup",
                "/Camunda/API/Admin/SetUp",
                "/camunda/api/x/../admin/./setup",
                "/camunda\\api\\admin\\setup",
                "/camunda/api/admin/setup%3Bx",
            })
    void everyDisguiseComesOff(String disguised) {
        assertThat(PlainPath.of(disguised)).isEqualTo("/camunda/api/admin/setup");
    }
}
