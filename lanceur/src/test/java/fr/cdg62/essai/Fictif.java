package fr.cdg62.essai;

import java.util.concurrent.ThreadLocalRandom;

/** Made-up identities for tests that leave the demonstration's own alone. */
public final class Fictif {

    private Fictif() {}

    /** A SIREN that nobody bears yet, its key right. */
    public static String siren() {
        int base = 99_000_000 + ThreadLocalRandom.current().nextInt(900_000);
        for (int cle = 0; cle < 10; cle++) {
            String siren = "%08d%d".formatted(base, cle);
            if (somme(siren) % 10 == 0) {
                return siren;
            }
        }
        throw new IllegalStateException("La formule de Luhn donne toujours une clé");
    }

    private static int somme(String chiffres) {
        int somme = 0;
        for (int i = 0; i < chiffres.length(); i++) {
            int chiffre = Character.digit(chiffres.charAt(chiffres.length() - 1 - i), 10) * (1 + i % 2);
            somme += chiffre > 9 ? chiffre - 9 : chiffre;
        }
        return somme;
    }
}
