package fr.cdg62.carriere.retraite.retablissement;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.retraite.retablissement.RetablissementVue.Situation;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.parcours.Chronologies;
import fr.cdg62.carriere.retraite.CarriereConnue;
import fr.cdg62.carriere.retraite.CarrieresDeLAgent;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesEnBase;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.carriere.retraite.services.DecompteServices;
import fr.cdg62.carriere.retraite.services.EnfantsAgent;
import fr.cdg62.carriere.retraite.services.Services;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Draws the form up from the careers of the agent, and refuses what does not belong to a rétablissement. */
@ApplicationScoped
class PreparationFormulaire {
    @Inject
    private CarrieresDeLAgent carrieres;

    @Inject
    private Chronologies chronologies;

    @Inject
    private Grilles grilles;

    @Inject
    private ReglesEnBase reglesEnBase;

    @Inject
    private Horloge horloge;

    Formulaire de(Identite identite, Depart depart) {
        exigerDates(depart);
        ReglesRetraite regles = reglesEnBase.toutes();
        LocalDate radiation = depart.radiation();
        LocalDate limite = limite(depart, regles);
        List<CarriereConnue> connues = carrieres.connues(identite.agentId());
        List<Chronologie> toutes =
                connues.stream().map(CarriereConnue::chronologie).toList();
        Services services = DecompteServices.avant(radiation, toutes, regles, EnfantsAgent.INCONNUS);
        exigerCourt(services.joursEffectifs(), regles, radiation);
        new DernierEmployeur(identite.siren(), connues, depart.dernierJourPaye())
                .exiger(services, regles, lendemain(radiation));
        return new Formulaire(
                services.joursEffectifs(),
                new Duree(services.joursEffectifs()).texte(),
                depart.indiceBrut() == null ? dernierIndice(identite, depart) : depart.indiceBrut(),
                limite,
                services.periodes().stream()
                        .map(p -> new Situation(p.periode().debut(), p.periode().fin(), p.libelle(), p.fraction()))
                        .toList());
    }

    /** Up to what is known today, and to the radiation itself when it is to come. */
    private LocalDate lendemain(LocalDate radiation) {
        LocalDate jour = horloge.aujourdHui();
        return (radiation.isAfter(jour) ? radiation : jour).plusDays(1);
    }

    private void exigerDates(Depart depart) {
        exiger(!depart.demandeeLe().isAfter(horloge.aujourdHui()), "La demande n'est pas à venir.", "demandeeLe");
        exiger(
                depart.radiation().equals(depart.dernierJourPaye().plusDays(1)),
                "La radiation des cadres est le lendemain du dernier jour payé (E304).",
                "radiation");
    }

    private static void exiger(boolean condition, String message, String champ) {
        if (!condition) {
            throw new DemandeRefusee(CodeProbleme.RETRAITE_DATES, message, champ);
        }
    }

    /** The last day to ask; RTB_TARDIF when the request came later. */
    static LocalDate limite(Depart depart, ReglesRetraite regles) {
        LocalDate limite = depart.radiation().plusMonths(valeur(regles, Reglage.RTB_DEMANDE, depart.radiation()));
        exigerDansLeDelai(depart.demandeeLe(), limite, "demandeeLe");
        return limite;
    }

    /** RTB_TARDIF on a field for a day after the last one to ask (E308). */
    static void exigerDansLeDelai(LocalDate jour, LocalDate limite, String champ) {
        if (jour.isAfter(limite)) {
            throw new DemandeRefusee(
                    CodeProbleme.RTB_TARDIF,
                    "Le rétablissement se demandait jusqu'au %s (E308).".formatted(DateFrancaise.courte(limite)),
                    champ);
        }
    }

    /** RETRAITE_SERVICES for services that open the right to a pension, and for none at all. */
    static void exigerCourt(int jours, ReglesRetraite regles, LocalDate radiation) {
        Duree minimum = Duree.mois(valeur(regles, Reglage.SERVICES_MINIMUM, radiation));
        if (jours >= minimum.jours()) {
            throw new DemandeRefusee(
                    CodeProbleme.RETRAITE_SERVICES,
                    "%s de services à cette date, %s ouvrent droit à pension : demandez une pension, non un rétablissement (E303)."
                            .formatted(new Duree(jours).texte(), minimum.texte()),
                    "radiation");
        }
        if (jours == 0) {
            throw new DemandeRefusee(
                    CodeProbleme.RETRAITE_SERVICES,
                    "Aucun service affilié à la CNRACL n'est connu avant cette date.",
                    "radiation");
        }
    }

    private int dernierIndice(Identite identite, Depart depart) {
        LocalDate jour = depart.dernierJourPaye();
        return chronologies
                .de(List.of(identite.carriere()))
                .get(identite.carriere())
                .situation(jour)
                .map(place -> grilles.catalogue()
                        .au(place.grade(), jour)
                        .echelon(place.echelon())
                        .indiceBrut())
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.SAISIE_INVALIDE,
                        "La carrière ne dit pas le dernier indice brut : indiquez-le.",
                        "indiceBrut"));
    }

    private static int valeur(ReglesRetraite regles, Reglage code, LocalDate jour) {
        return regles.valeur(code, jour).valeur().intValueExact();
    }

    /** The request. */
    record Depart(LocalDate demandeeLe, LocalDate dernierJourPaye, LocalDate radiation, Integer indiceBrut) {}
}
