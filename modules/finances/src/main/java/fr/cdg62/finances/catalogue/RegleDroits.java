package fr.cdg62.finances.catalogue;

import fr.cdg62.finances.api.catalogue.DroitVue;
import fr.cdg62.finances.api.catalogue.EtatDroit;
import fr.cdg62.finances.api.catalogue.MissionVue;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Who may use a mission: the affiliés have the missions obligatoires, and the additionnelles when they take that option;
 * the socle commun opens its 12 missions; the missions marked ** in the guide are carried out for every collectivité;
 * those under convention are open to all, once signed.
 */
final class RegleDroits {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);
    private static final String ADHERER =
            "Une affiliation volontaire l'ouvre, à effet du 1er janvier qui suit la décision.";

    private final Situation situation;

    RegleDroits(Situation situation) {
        this.situation = situation;
    }

    /** The right to one mission, with its reason and the way to get it. */
    DroitVue droit(MissionVue mission) {
        return switch (mission.cercle()) {
            case OBLIGATOIRE -> obligatoire(mission);
            case ADDITIONNELLE -> additionnelle(mission);
            case CONVENTION -> convention(mission);
        };
    }

    /**
     * Goes on only when the mission is open, whole or restricted.
     *
     * @throws DemandeRefusee MISSION_NON_COUVERTE otherwise
     */
    void exiger(MissionVue mission) {
        DroitVue droit = droit(mission);
        if (!droit.etat().estOuverte()) {
            throw new DemandeRefusee(
                    CodeProbleme.MISSION_NON_COUVERTE,
                    "La mission « %s » n'est pas ouverte à votre structure au %s (%s) : %s %s"
                            .formatted(
                                    mission.libelle(),
                                    texte(situation.date()),
                                    adhesion(),
                                    minuscule(droit.motif()),
                                    droit.demarche()),
                    "mission");
        }
    }

    private DroitVue obligatoire(MissionVue mission) {
        if (situation.regime().estAffilie()) {
            return vue(mission, EtatDroit.OUVERTE, "Mission obligatoire, ouverte à tous les affiliés.", "");
        }
        boolean socle = situation.regime() == RegimeAffiliation.SOCLE_COMMUN;
        if (socle && mission.socleCommun()) {
            return ouverte(mission, "Comprise dans l'adhésion au socle commun");
        }
        if (mission.toutesCollectivites()) {
            return ouverte(mission, "Exercée par le centre de gestion pour toutes les collectivités");
        }
        if (socle) {
            return vue(
                    mission,
                    EtatDroit.FERMEE,
                    "Réservée aux affiliés : votre adhésion au socle commun ne la comprend pas.",
                    ADHERER);
        }
        return mission.socleCommun()
                ? vue(
                        mission,
                        EtatDroit.FERMEE,
                        "Réservée aux affiliés et aux adhérents au socle commun.",
                        "Une adhésion au socle commun ou une affiliation volontaire l'ouvre.")
                : vue(mission, EtatDroit.FERMEE, "Réservée aux affiliés.", ADHERER);
    }

    private DroitVue ouverte(MissionVue mission, String motif) {
        return mission.restrictionSocleCommun().isEmpty()
                ? vue(mission, EtatDroit.OUVERTE, motif + ".", "")
                : vue(
                        mission,
                        EtatDroit.OUVERTE_RESTREINTE,
                        "%s, %s.".formatted(motif, mission.restrictionSocleCommun()),
                        "Une affiliation volontaire ouvre la mission entière.");
    }

    private DroitVue additionnelle(MissionVue mission) {
        if (!situation.regime().estAffilie()) {
            return vue(
                    mission,
                    EtatDroit.FERMEE,
                    "Réservée aux affiliés qui ont choisi les missions additionnelles.",
                    "Une affiliation volontaire, avec le choix des missions additionnelles, l'ouvre.");
        }
        return situation.additionnelle()
                ? vue(mission, EtatDroit.OUVERTE, "Vous avez choisi les missions additionnelles.", "")
                : vue(
                        mission,
                        EtatDroit.FERMEE,
                        "Réservée aux affiliés qui versent la cotisation additionnelle, que vous n'avez pas choisie.",
                        "Choisissez les missions additionnelles auprès du centre de gestion.");
    }

    private DroitVue convention(MissionVue mission) {
        boolean active = situation.conventions().contains(mission.code())
                || situation.conventions().contains(mission.convention());
        return active
                ? vue(mission, EtatDroit.OUVERTE, "Votre convention est en vigueur.", "")
                : vue(
                        mission,
                        EtatDroit.SUR_CONVENTION,
                        "Ouverte à toutes les structures, sous convention ; vous n'en avez pas en vigueur à cette date.",
                        "Simulez le prix, demandez un devis, puis signez la convention après délibération.");
    }

    private static DroitVue vue(MissionVue mission, EtatDroit etat, String motif, String demarche) {
        return new DroitVue(mission.code(), mission.libelle(), mission.cercle(), etat, motif, demarche);
    }

    private String adhesion() {
        String regime = minuscule(situation.regime().libelle());
        return situation.regime().estAffilie()
                ? regime + (situation.additionnelle() ? " avec" : " sans") + " missions additionnelles"
                : regime;
    }

    static String texte(LocalDate date) {
        return DATE.format(date);
    }

    private static String minuscule(String texte) {
        return texte.substring(0, 1).toLowerCase(Locale.FRENCH) + texte.substring(1);
    }
}
