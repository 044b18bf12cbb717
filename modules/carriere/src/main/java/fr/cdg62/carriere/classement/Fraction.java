package fr.cdg62.carriere.classement;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An exact rational, never negative, in lowest terms: {@code 5/6}, {@code 3/2}, {@code 1}. */
public record Fraction(long numerateur, long denominateur) implements Comparable<Fraction> {
    /** Nothing. */
    public static final Fraction ZERO = new Fraction(0, 1);

    private static final Pattern ECRITURE = Pattern.compile("(\\d{1,6})(?:/([1-9]\\d{0,5}))?");

    public Fraction {
        if (numerateur < 0 || denominateur <= 0) {
            throw new IllegalArgumentException(numerateur + "/" + denominateur);
        }
        long pgcd = BigInteger.valueOf(numerateur)
                .gcd(BigInteger.valueOf(denominateur))
                .longValueExact();
        numerateur /= pgcd;
        denominateur /= pgcd;
    }

    public static Fraction entiere(long valeur) {
        return new Fraction(valeur, 1);
    }

    /** Whether {@link #lire} takes the text. */
    public static boolean estEcrite(String texte) {
        return ECRITURE.matcher(texte).matches();
    }

    /**
     * Reads a fraction written {@code 3/4} or {@code 1}.
     *
     * @throws DemandeRefusee SAISIE_INVALIDE on {@code fraction} otherwise
     */
    public static Fraction lire(String texte) {
        Matcher lecture = ECRITURE.matcher(texte.strip());
        if (!lecture.matches()) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "« %s » n'est pas une fraction : écrire 3/4 ou 1.".formatted(texte),
                    "fraction");
        }
        return new Fraction(
                Long.parseLong(lecture.group(1)), lecture.group(2) == null ? 1 : Long.parseLong(lecture.group(2)));
    }

    public Fraction plus(Fraction autre) {
        return new Fraction(
                Math.addExact(
                        Math.multiplyExact(numerateur, autre.denominateur),
                        Math.multiplyExact(autre.numerateur, denominateur)),
                Math.multiplyExact(denominateur, autre.denominateur));
    }

    /** What remains, zero when the other is greater. */
    public Fraction moins(Fraction autre) {
        long reste = Math.subtractExact(
                Math.multiplyExact(numerateur, autre.denominateur), Math.multiplyExact(autre.numerateur, denominateur));
        return new Fraction(Math.max(0, reste), Math.multiplyExact(denominateur, autre.denominateur));
    }

    public Fraction fois(Fraction autre) {
        return new Fraction(
                Math.multiplyExact(numerateur, autre.numerateur), Math.multiplyExact(denominateur, autre.denominateur));
    }

    public Fraction min(Fraction autre) {
        return compareTo(autre) <= 0 ? this : autre;
    }

    /** The whole number below or equal. */
    public int plancher() {
        return Math.toIntExact(numerateur / denominateur);
    }

    /** As written: {@code 3/4}, {@code 1}. */
    public String texte() {
        return denominateur == 1 ? Long.toString(numerateur) : numerateur + "/" + denominateur;
    }

    @Override
    public int compareTo(Fraction autre) {
        return Long.compare(
                Math.multiplyExact(numerateur, autre.denominateur), Math.multiplyExact(autre.numerateur, denominateur));
    }
}
