package fr.cdg62.carriere.retraite.dossier;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.acte.Gravite;
import fr.cdg62.carriere.api.retraite.IssuePension;
import fr.cdg62.carriere.api.retraite.PensionVue;
import fr.cdg62.carriere.api.retraite.dossier.ControleDossierVue;
import fr.cdg62.carriere.api.retraite.dossier.DatesDepart;
import fr.cdg62.carriere.api.retraite.dossier.TypePension;
import fr.cdg62.carriere.api.retraite.piece.PieceAttendue;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.retraite.CarriereEstimee;
import fr.cdg62.carriere.retraite.EstimationsPension;
import fr.cdg62.carriere.retraite.pension.CalculPension;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesEnBase;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Checks a departure against the career, the delays and the list of pieces: codes E301 to E307. */
@ApplicationScoped
class ControleDepart {
    /** Not blocking: a pension of invalidity, granted before the death, is not known here. */
    private static final Constat SANS_REVERSION = new Constat(
            Gravite.ANOMALIE,
            "E303",
            "Services trop courts pour une pension, et décès hors d'une période de services : pas de réversion, sauf si l'agent avait obtenu une pension d'invalidité.",
            "décret n° 2003-1306, art. 7 et 40",
            "depart");

    @Inject
    private EstimationsPension estimations;

    @Inject
    private AgeAnticipe anticipe;

    @Inject
    private ReglesEnBase regles;

    @Inject
    private Horloge horloge;

    /** What is blocking in the departure itself refuses the request, by the code of its own. */
    void exiger(Identite identite, TypePension type, Demande demande) {
        LocalDate jour = horloge.aujourdHui();
        exigerDates(demande, type, jour);
        int mois = delai().valeur().intValueExact();
        if (tardive(type, demande, mois) && demande.justification() == null) {
            throw new DemandeRefusee(
                    CodeProbleme.RETRAITE_DEMANDE_TARDIVE,
                    texteTardif(demande, mois) + " Dites pourquoi elle n'a pas été faite plus tôt (E301).",
                    "justification");
        }
        droits(identite, type, demande).stream()
                .filter(constat -> constat.gravite() == Gravite.BLOQUANT)
                .findFirst()
                .ifPresent(constat -> {
                    throw new DemandeRefusee(
                            constat.code().equals("E302") ? CodeProbleme.RETRAITE_AGE : CodeProbleme.RETRAITE_SERVICES,
                            "%s (%s)".formatted(constat.message(), constat.code()),
                            constat.champ());
                });
    }

    /** All that there is to say of a dossier. */
    ControleDossierVue de(DossierRetraite dossier, Identite identite, List<PieceAttendue> pieces) {
        Demande demande = dossier.demande();
        List<Constat> constats = new ArrayList<>(droits(identite, dossier.type(), demande));
        Datee<BigDecimal> delai = delai();
        int mois = delai.valeur().intValueExact();
        if (tardive(dossier.type(), demande, mois)) {
            constats.add(new Constat(
                    Gravite.ANOMALIE,
                    "E301",
                    texteTardif(demande, mois) + " Motif : " + demande.justification(),
                    delai.source().citation(),
                    "demandeeLe"));
        }
        pieces.stream()
                .filter(PieceAttendue::manque)
                .map(piece -> new Constat(
                        Gravite.BLOQUANT, "E306", "Pièce manquante : " + piece.libelle(), piece.source(), piece.code()))
                .forEach(constats::add);
        if (demande.ibanMasque() == null) {
            constats.add(new Constat(Gravite.BLOQUANT, "E307", "Le compte à créditer n'est pas indiqué.", "", "iban"));
        }
        return new ControleDossierVue(constats);
    }

    private static void exigerDates(Demande demande, TypePension type, LocalDate jour) {
        DatesDepart depart = demande.depart();
        exigerDate(!demande.demandeeLe().isAfter(jour), "La demande de l'agent n'est pas à venir.", "demandeeLe");
        exigerDate(
                depart.radiation().equals(depart.dernierJour().plusDays(1)),
                "La radiation des cadres est le lendemain du dernier jour de services (E304).",
                "radiation");
        exigerDate(
                !depart.effet().isBefore(depart.radiation()),
                "La pension ne commence pas avant la radiation des cadres (E304).",
                "effet");
        exigerDate(
                type != TypePension.REVERSION || !depart.dernierJour().isAfter(jour),
                "Le décès n'est pas à venir.",
                "dernierJour");
    }

    private static void exigerDate(boolean condition, String message, String champ) {
        if (!condition) {
            throw new DemandeRefusee(CodeProbleme.RETRAITE_DATES, message, champ);
        }
    }

    /** A pension normale asks for an age and two years of services, a réversion for the latter alone, unless in service. */
    private List<Constat> droits(Identite identite, TypePension type, Demande demande) {
        DatesDepart dates = demande.depart();
        return switch (type) {
            case NORMALE -> {
                CarriereEstimee.Estimation depart = estimations.parAge(identite, dates.radiation(), dates.effet());
                yield depart.pension().issue() == IssuePension.AGE_NON_ATTEINT
                        ? List.of(anticipe.constat(identite.agentId(), demande, depart.ouverture()))
                        : constats(depart);
            }
            case INVALIDITE -> List.of();
            case REVERSION ->
                estimations.ouvreReversion(identite, dates.radiation()) ? List.of() : List.of(SANS_REVERSION);
        };
    }

    /** What the services and the index say at the cessation (§ 2.6), once the age is reached. */
    static List<Constat> constats(CarriereEstimee.Estimation depart) {
        return switch (depart.pension().issue()) {
            case RETABLISSEMENT ->
                List.of(new Constat(
                        Gravite.BLOQUANT,
                        "E303",
                        "Services trop courts pour une pension à la radiation des cadres : l'agent relève d'un rétablissement au régime général et à l'Ircantec.",
                        "décret n° 2003-1306, art. 7",
                        "depart"));
            case PENSION -> depart.indicePrecedent() ? indice(depart.pension()) : List.of();
            case AGE_NON_ATTEINT -> List.of();
        };
    }

    private static List<Constat> indice(PensionVue pension) {
        return pension.trace().etapes().stream()
                .filter(etape -> etape.libelle().equals(CalculPension.ETAPE_INDICE))
                .map(etape -> new Constat(
                        Gravite.INFORMATION,
                        "E305",
                        "%s : %s (%s).".formatted(etape.libelle(), etape.resultat(), etape.calcul()),
                        etape.source(),
                        "depart"))
                .toList();
    }

    static boolean tardive(TypePension type, Demande demande, int mois) {
        return type == TypePension.NORMALE
                && demande.demandeeLe()
                        .plusMonths(mois)
                        .isAfter(demande.depart().effet());
    }

    private static String texteTardif(Demande demande, int mois) {
        return "Demande du %s pour le %s : moins de %d mois avant."
                .formatted(
                        DateFrancaise.courte(demande.demandeeLe()),
                        DateFrancaise.courte(demande.depart().effet()),
                        mois);
    }

    private Datee<BigDecimal> delai() {
        return regles.toutes().valeur(Reglage.DEMANDE_LEGALE, horloge.aujourdHui());
    }
}
