package fr.cdg62.carriere.retraite.controle;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.retraite.compte.EnfantCompte;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.controle.ControleCompteVue;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.carriere.retraite.CarriereConnue;
import fr.cdg62.carriere.retraite.CarrieresDeLAgent;
import fr.cdg62.carriere.retraite.reglage.ReglesEnBase;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.carriere.retraite.services.DecompteServices;
import fr.cdg62.carriere.retraite.services.EnfantsAgent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gathers what the control of an account needs, in a number of queries that does not depend on its length. */
@ApplicationScoped
public class ControleCompte {
    @Inject
    private CarrieresDeLAgent carrieres;

    @Inject
    private ReglesEnBase regles;

    @Inject
    private Grilles grilles;

    /**
     * What is to be checked.
     *
     * @param compte id of the account
     * @param agent id of the agent
     * @param enfants children of the account, for the time not worked that counts
     */
    public record Objet(
            long compte, long agent, LocalDate arreteAu, List<PeriodeCompte> periodes, List<EnfantCompte> enfants) {}

    /** The anomalies of the account and its differences with the careers. */
    public ControleCompteVue controler(Objet objet) {
        ReglesRetraite lues = regles.toutes();
        List<CarriereConnue> connues = carrieres.connues(objet.agent());
        CatalogueGrilles catalogue = grilles.catalogue();
        return new ControleCompteVue(
                objet.compte(),
                objet.arreteAu(),
                services(connues.stream().map(CarriereConnue::chronologie).toList(), objet, lues),
                services(ChronologieCompte.parEmployeur(objet.periodes()).values(), objet, lues),
                constats(objet.periodes(), objet.arreteAu(), lues, catalogue),
                ComparaisonCompte.de(connues, objet.periodes(), objet.arreteAu(), lues, catalogue::eventuelle));
    }

    /** The periods of the account of this agent as his careers make it. */
    public List<PeriodeCompte> periodesDesCarrieres(long agent, LocalDate arreteAu) {
        CatalogueGrilles catalogue = grilles.catalogue();
        return CompteDesCarrieres.de(carrieres.connues(agent), arreteAu, regles.toutes(), catalogue::eventuelle);
    }

    /** The anomalies that prevent the account from being submitted. */
    public List<Constat> blocages(List<PeriodeCompte> periodes, LocalDate arreteAu) {
        return Blocages.parmi(ControleInterne.constater(periodes, arreteAu, regles.toutes()));
    }

    /** The anomalies of periods by themselves, whether they block or not. */
    public List<Constat> constats(List<PeriodeCompte> periodes, LocalDate arreteAu) {
        return constats(periodes, arreteAu, regles.toutes(), grilles.catalogue());
    }

    private static List<Constat> constats(
            List<PeriodeCompte> periodes, LocalDate arreteAu, ReglesRetraite lues, CatalogueGrilles catalogue) {
        List<Constat> constats = new ArrayList<>(ControleInterne.constater(periodes, arreteAu, lues));
        constats.addAll(ControleIndices.constater(periodes, arreteAu, catalogue::eventuelle));
        return List.copyOf(constats);
    }

    private static String services(Collection<Chronologie> chronologies, Objet objet, ReglesRetraite lues) {
        EnfantsAgent enfants = new EnfantsAgent(objet.enfants().size(), objet.enfants());
        return new Duree(DecompteServices.avant(objet.arreteAu().plusDays(1), chronologies, lues, enfants)
                        .joursEffectifs())
                .texte();
    }
}
