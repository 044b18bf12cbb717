package fr.cdg62.carriere.api.retraite.envoi;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

/**
 * A form drawn up.
 *
 * @param numero of the rétablissement
 * @param limite last day to post it
 * @param services length of the services, in words
 * @param pdf to print, to sign and to post
 */
public record FormulaireRetablissement(long numero, LocalDate limite, String services, byte[] pdf) {
    @Override
    public boolean equals(Object autre) {
        return autre instanceof FormulaireRetablissement f
                && numero == f.numero
                && Objects.equals(limite, f.limite)
                && Objects.equals(services, f.services)
                && Arrays.equals(pdf, f.pdf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numero, limite, services, Arrays.hashCode(pdf));
    }

    @Override
    public String toString() {
        return "FormulaireRetablissement[" + numero + "]";
    }
}
