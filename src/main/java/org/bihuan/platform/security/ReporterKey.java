package org.bihuan.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.bihuan.platform.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** The key that reporters' names and phone numbers are encrypted with: configured, or kept beside the embedded data. */
@Configuration(proxyBeanMethods = false)
class ReporterKey {

    private static final int BYTES = 32;

    @Bean
    BytesEncryptor reporterEncryptor(
            Environment environment,
            @Value("${bihuan.reporter-key:}") String configured,
            @Value("${bihuan.data}") Path folder) {
        var key = configured.isBlank() ? kept(environment, folder.resolve("reporter.key")) : configured.trim();
        return new AesBytesEncryptor(
                new SecretKeySpec(decoded(key), "AES"), KeyGenerators.secureRandom(16), CipherAlgorithm.GCM);
    }

    private static String kept(Environment environment, Path file) {
        if (!environment.getProperty("spring.datasource.url", "embedded").equals("embedded")) {
            throw new StartRefused(
                    "没有配置反映人信息的加密密钥。",
                    "请设置环境变量 BIHUAN_REPORTER_KEY（64位十六进制数，例如由 openssl rand -hex 32 生成），各节点相同，并妥善备份。");
        }
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.writeString(
                        file,
                        HexFormat.of()
                                .formatHex(KeyGenerators.secureRandom(BYTES).generateKey()));
            }
            return Files.readString(file).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] decoded(String key) {
        try {
            var bytes = HexFormat.of().parseHex(key);
            if (bytes.length == BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notHexadecimal) {
            // told below
        }
        throw new StartRefused("反映人信息的加密密钥 bihuan.reporter-key 无效。", "须为64位十六进制数，例如由 openssl rand -hex 32 生成。");
    }
}
