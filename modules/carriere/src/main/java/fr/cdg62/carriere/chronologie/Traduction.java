package fr.cdg62.carriere.chronologie;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.parcours.Changement;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.MotifTempsPartiel;
import fr.cdg62.carriere.api.position.NatureActivite;
import fr.cdg62.carriere.api.position.NatureBonification;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import fr.cdg62.socle.valeur.Siren;
import java.time.LocalDate;

/** From a change as typed to a fact; what is missing or unknown is a SAISIE_INVALIDE on its field. */
public final class Traduction {
    private static final String PRINCIPAL = "PRINCIPAL";
    private static final String COMPLEMENTAIRE = "COMPLEMENTAIRE";

    private Traduction() {}

    public static Fait fait(Changement c) {
        present(c.nature(), "nature");
        present(c.du(), "du");
        exiger(c.au() == null || !c.au().isBefore(c.du()), "Le dernier jour précède le premier.", "au");
        return new Fait(new Periode(c.du(), c.au()), valeur(c));
    }

    /** The fact as it would be typed. */
    public static Changement changement(Fait fait) {
        Valeur v = fait.valeur();
        if (v instanceof Valeur.DeStatut statut) {
            return changement(fait, statut.statut().name(), null, null, null);
        }
        if (v instanceof Valeur.DeSituation situation) {
            int jours = situation.anciennete().jours();
            return changement(fait, situation.grade(), null, situation.echelon(), jours);
        }
        if (v instanceof Valeur.DePosition position) {
            String motif = position.motif() == null ? null : position.motif().name();
            return changement(fait, position.type().name(), motif, null, null);
        }
        if (v instanceof Valeur.DeConge conge) {
            return changement(fait, conge.type().name(), null, null, null);
        }
        if (v instanceof Valeur.DeBonification bonification) {
            return changement(
                    fait,
                    bonification.type().name(),
                    null,
                    null,
                    bonification.duree().jours());
        }
        if (v instanceof Valeur.DActivite activite) {
            return changement(fait, activite.type().name(), null, null, null);
        }
        return mesure(fait, v);
    }

    private static Changement mesure(Fait fait, Valeur v) {
        LocalDate au = fait.periode().fin();
        if (v instanceof Valeur.DeTemps temps) {
            return new Changement(
                    fait.nature(),
                    fait.du(),
                    au,
                    null,
                    temps.motif() == null ? null : temps.motif().name(),
                    null,
                    null,
                    temps.quotite(),
                    temps.heures(),
                    null,
                    null);
        }
        Valeur.DEmploi emploi = (Valeur.DEmploi) v;
        String rang = emploi.principal() ? PRINCIPAL : COMPLEMENTAIRE;
        return new Changement(
                fait.nature(), fait.du(), au, rang, null, null, null, null, null, emploi.siren(), emploi.poste());
    }

    private static Changement changement(Fait fait, String code, String motif, Integer echelon, Integer jours) {
        LocalDate au = fait.periode().fin();
        return new Changement(fait.nature(), fait.du(), au, code, motif, echelon, jours, null, null, null, null);
    }

    private static Valeur valeur(Changement c) {
        return switch (c.nature()) {
            case STATUT -> new Valeur.DeStatut(code(Statut.class, c.code(), "code"));
            case SITUATION ->
                new Valeur.DeSituation(grade(c), echelon(c), new Duree(c.jours() == null ? 0 : c.jours()));
            case POSITION -> position(c);
            case CONGE -> new Valeur.DeConge(code(TypeConge.class, c.code(), "code"));
            case TEMPS -> temps(c);
            case EMPLOI -> emploi(c);
            case BONIFICATION ->
                new Valeur.DeBonification(
                        code(NatureBonification.class, c.code(), "code"), new Duree(present(c.jours(), "jours")));
            case ACTIVITE -> new Valeur.DActivite(code(NatureActivite.class, c.code(), "code"));
        };
    }

    private static String grade(Changement c) {
        return present(c.code(), "code");
    }

    private static int echelon(Changement c) {
        int echelon = present(c.echelon(), "echelon");
        exiger(echelon >= 1, "Le premier échelon porte le numéro 1.", "echelon");
        return echelon;
    }

    private static Valeur position(Changement c) {
        TypePosition type = code(TypePosition.class, c.code(), "code");
        MotifPosition motif = facultatif(MotifPosition.class, c.motif());
        exiger(
                motif == null || motif.position() == type,
                "Ce motif n'est pas celui d'une position « %s ».".formatted(type.libelle()),
                "motif");
        exiger(motif != null || type != TypePosition.DISPONIBILITE, "Indiquez le type de disponibilité.", "motif");
        return new Valeur.DePosition(type, motif);
    }

    private static Valeur temps(Changement c) {
        exiger(
                (c.quotite() == null) != (c.heures() == null),
                "Indiquez la quotité de temps partiel ou les heures hebdomadaires de l'emploi, l'une ou l'autre.",
                "quotite");
        MotifTempsPartiel motif = facultatif(MotifTempsPartiel.class, c.motif());
        exiger(
                motif == null || c.quotite() != null,
                "Seul un temps partiel a un motif : indiquez sa quotité, ou aucun motif.",
                "motif");
        return new Valeur.DeTemps(c.quotite(), c.heures(), motif);
    }

    private static Valeur emploi(Changement c) {
        String rang = c.code() == null ? PRINCIPAL : c.code();
        exiger(
                rang.equals(PRINCIPAL) || rang.equals(COMPLEMENTAIRE),
                "Un emploi est PRINCIPAL ou COMPLEMENTAIRE.",
                "code");
        Siren siren = new Siren(present(c.siren(), "siren"));
        return new Valeur.DEmploi(
                siren.valeur(), c.libelle() == null ? "" : c.libelle().strip(), rang.equals(PRINCIPAL));
    }

    private static <E extends Enum<E>> E facultatif(Class<E> type, String motif) {
        return motif == null || motif.isBlank() ? null : code(type, motif, "motif");
    }

    private static <E extends Enum<E>> E code(Class<E> type, String valeur, String champ) {
        for (E constante : type.getEnumConstants()) {
            if (constante.name().equals(valeur)) {
                return constante;
            }
        }
        throw refus(
                valeur == null ? "Ce champ est obligatoire." : "La valeur « %s » est inconnue.".formatted(valeur),
                champ);
    }

    private static <T> T present(T valeur, String champ) {
        exiger(valeur != null, "Ce champ est obligatoire.", champ);
        return valeur;
    }

    private static void exiger(boolean vrai, String message, String champ) {
        if (!vrai) {
            throw refus(message, champ);
        }
    }

    private static DemandeRefusee refus(String message, String champ) {
        return new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, champ);
    }
}
