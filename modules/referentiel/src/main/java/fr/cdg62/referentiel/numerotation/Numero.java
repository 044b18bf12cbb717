package fr.cdg62.referentiel.numerotation;

/** A number of a series: {@code FAC-2026-00001}. */
record Numero(String serie, int annee, long rang) {
    Numero {
        if (serie == null || !serie.matches("[A-Z0-9]{2,10}")) {
            throw new IllegalArgumentException("serie : de 2 à 10 lettres capitales ou chiffres attendus");
        }
        if (annee < 1000 || annee > 9999) {
            throw new IllegalArgumentException("annee : 4 chiffres attendus");
        }
    }

    String texte() {
        return "%s-%04d-%05d".formatted(serie, annee, rang);
    }
}
