package fr.cdg62.finances.cotisation.declaration;

import fr.cdg62.finances.cotisation.calcul.Texte;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.util.List;

/** A period is declared once: afterwards it is corrected. Only a taxation d'office gives way to a declaration. */
final class Doublon {

    private Doublon() {}

    /** Refuses a first declaration of a period that has a version still standing. */
    static void refuser(List<DeclarationCotisation> versions) {
        versions.stream().filter(version -> !version.estTaxation()).findFirst().ifPresent(version -> {
            throw de(version);
        });
    }

    /** Refuses a correction of a version that is not the latest. */
    static void refuserAncienne(DeclarationCotisation corrigee, List<DeclarationCotisation> versions) {
        DeclarationCotisation derniere = derniere(versions);
        if (!derniere.equals(corrigee)) {
            throw de(derniere);
        }
    }

    /** The version to correct: the latest of the collectivité, or else the latest taxation. */
    static DeclarationCotisation derniere(List<DeclarationCotisation> versions) {
        return versions.stream()
                .filter(version -> !version.estTaxation())
                .findFirst()
                .orElseGet(() -> versions.get(0));
    }

    /** Refuses a period that shares months with another one already declared. */
    static void refuserChevauchement(boolean chevauche, Periode periode) {
        if (chevauche) {
            throw new DemandeRefusee(
                    CodeProbleme.DECLARATION_EXISTANTE,
                    "Une autre période déclarée a des mois communs avec " + Texte.periode(periode) + ".",
                    "periode");
        }
    }

    static DemandeRefusee de(DeclarationCotisation existante) {
        return new DemandeRefusee(
                CodeProbleme.DECLARATION_EXISTANTE,
                "La période " + Texte.periode(existante.periode()) + " est déjà déclarée (version " + existante.rang()
                        + ", " + existante.etat().libelle() + ") : complétez ou corrigez cette version.",
                "periode");
    }
}
