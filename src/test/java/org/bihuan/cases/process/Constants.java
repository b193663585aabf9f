package org.bihuan.cases.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;

/** The constants in a compiled class: which texts it holds and returns, which submitted fields it reads. */
final class Constants {

    private static final String SUBMITTED = Type.getInternalName(Submitted.class);

    /** Every text in the code. */
    final Set<String> texts = new LinkedHashSet<>();

    /** Every text that a method returns as it stands. */
    final Set<String> returned = new LinkedHashSet<>();

    /** Every field that is read from a form, with the enum that its value must belong to; null when it is free. */
    final Map<String, @Nullable String> fieldsRead = new LinkedHashMap<>();

    private Constants() {}

    static Constants of(Class<?> type) {
        var constants = new Constants();
        try {
            new ClassReader(type.getName())
                    .accept(constants.reader(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return constants;
    }

    private ClassVisitor reader() {
        return new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                return new Code();
            }
        };
    }

    private final class Code extends MethodVisitor {

        private final List<Object> pushed = new ArrayList<>();

        private Code() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitLdcInsn(Object value) {
            pushed.add(value);
            if (value instanceof String text) {
                texts.add(text);
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean anInterface) {
            if (owner.equals(SUBMITTED) && !name.equals("<init>") && !pushed.isEmpty()) {
                read(Type.getArgumentCount(descriptor));
            }
            pushed.clear();
        }

        private void read(int arguments) {
            var start = pushed.size() - arguments;
            if (pushed.get(start) instanceof Type choice) {
                fieldsRead.put((String) pushed.get(start + 1), choice.getClassName());
            } else {
                fieldsRead.put((String) pushed.get(start), null);
            }
        }

        @Override
        public void visitInsn(int opcode) {
            leave(opcode == Opcodes.ARETURN);
        }

        @Override
        public void visitJumpInsn(int opcode, org.springframework.asm.Label label) {
            leave(opcode == Opcodes.GOTO);
        }

        private void leave(boolean returns) {
            if (returns && !pushed.isEmpty() && pushed.get(pushed.size() - 1) instanceof String text) {
                returned.add(text);
            }
            pushed.clear();
        }
    }
}
