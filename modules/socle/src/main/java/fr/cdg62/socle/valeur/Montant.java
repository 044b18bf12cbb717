package fr.cdg62.socle.valeur;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * An amount in euros, exact to the cent, possibly negative. Every operation rounds its own result half-up (away from
 * zero) to the cent: this is the rule « au centime par ligne »; a computation that must round later keeps a
 * {@link BigDecimal} until then.
 */
public record Montant(BigDecimal valeur) implements Comparable<Montant> {
    public static final Montant ZERO = new Montant(BigDecimal.ZERO);

    private static final int DECIMALES = 2;
    private static final char ESPACE_INSECABLE = '\u00a0';

    public Montant {
        valeur = Objects.requireNonNull(valeur, "valeur").setScale(DECIMALES, RoundingMode.HALF_UP);
    }

    /** Reads a decimal notation with a point, for example {@code "1234.56"}. */
    public static Montant de(String texte) {
        return new Montant(new BigDecimal(texte));
    }

    public static Montant de(BigDecimal valeur) {
        return new Montant(valeur);
    }

    public static Montant de(long euros) {
        return new Montant(BigDecimal.valueOf(euros));
    }

    public static Montant somme(Collection<Montant> montants) {
        return montants.stream().reduce(ZERO, Montant::plus);
    }

    public Montant plus(Montant autre) {
        return new Montant(valeur.add(autre.valeur));
    }

    public Montant moins(Montant autre) {
        return new Montant(valeur.subtract(autre.valeur));
    }

    public Montant fois(BigDecimal facteur) {
        return new Montant(valeur.multiply(facteur));
    }

    public Montant fois(long facteur) {
        return fois(BigDecimal.valueOf(facteur));
    }

    /** This amount at a rate given in per cent: 0.80 means 0,80 %. */
    public Montant pourcent(BigDecimal tauxPct) {
        return new Montant(valeur.multiply(tauxPct).movePointLeft(2));
    }

    public Montant oppose() {
        return new Montant(valeur.negate());
    }

    public boolean estNul() {
        return valeur.signum() == 0;
    }

    public boolean estNegatif() {
        return valeur.signum() < 0;
    }

    public boolean estPositif() {
        return valeur.signum() > 0;
    }

    /**
     * Splits into {@code n} equal parts, each cut to the cent towards zero; the last part takes the remaining cents, so
     * that the parts always sum to the whole.
     *
     * @throws IllegalArgumentException when {@code n} is below 1
     */
    public List<Montant> repartir(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("Nombre de parts : " + n);
        }
        Montant part = new Montant(valeur.divide(BigDecimal.valueOf(n), DECIMALES, RoundingMode.DOWN));
        List<Montant> parts = new ArrayList<>(Collections.nCopies(n, part));
        parts.set(n - 1, moins(part.fois(n - 1L)));
        return List.copyOf(parts);
    }

    /** French notation with no-break spaces (U+00A0): {@code 1 234,56 €}. */
    public String texte() {
        String chiffres = valeur.abs().toPlainString();
        int virgule = chiffres.length() - DECIMALES - 1;
        StringBuilder texte = new StringBuilder(chiffres).replace(virgule, virgule + 1, ",");
        for (int i = virgule - 3; i > 0; i -= 3) {
            texte.insert(i, ESPACE_INSECABLE);
        }
        return (estNegatif() ? "-" : "") + texte + ESPACE_INSECABLE + "€";
    }

    @Override
    public int compareTo(Montant autre) {
        return valeur.compareTo(autre.valeur);
    }

    @Override
    public String toString() {
        return texte();
    }
}
