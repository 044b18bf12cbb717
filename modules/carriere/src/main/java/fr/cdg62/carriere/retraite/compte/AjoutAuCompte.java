package fr.cdg62.carriere.retraite.compte;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.retraite.compte.CompteRetraiteVue;
import fr.cdg62.carriere.api.retraite.compte.ContenuCompte;
import fr.cdg62.carriere.api.retraite.compte.DemandeSurCompte;
import fr.cdg62.carriere.api.retraite.compte.EtatCompte;
import fr.cdg62.carriere.api.retraite.compte.EvenementCompte;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.compte.Provenance;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.retraite.controle.Blocages;
import fr.cdg62.carriere.retraite.controle.ControleCompte;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Periods that join the account of an agent: what they would bring against it, then their addition. */
@ApplicationScoped
public class AjoutAuCompte {
    private static final Set<EtatCompte> A_ROUVRIR = EnumSet.of(EtatCompte.FIABILISE, EtatCompte.ANOMALIE);

    @Inject
    private ComptesEnBase comptes;

    @Inject
    private TenueComptes tenue;

    @Inject
    private ControleCompte controle;

    @Inject
    private Horloge horloge;

    /** Where the periods are. */
    public record Ajout(long compte, int versionCir) {}

    /** SAISIE_INVALIDE for what no account may say. */
    public static void verifier(List<PeriodeCompte> periodes, LocalDate jour) {
        periodes.forEach(periode -> SaisieCompte.verifier(periode, jour));
    }

    /** The anomalies that these periods would bring to the account of an agent, opened or not. */
    public List<Constat> constats(long agent, List<PeriodeCompte> ajoutees) {
        if (ajoutees.isEmpty()) {
            return List.of();
        }
        Optional<ContenuEnregistre> present = present(agent);
        LocalDate arreteAu = present.map(ContenuEnregistre::arreteAu).orElse(horloge.aujourdHui());
        List<PeriodeCompte> avant = present.map(ContenuEnregistre::periodes).orElse(List.of());
        List<Constat> constats = new ArrayList<>(controle.constats(ensemble(avant, ajoutees), arreteAu));
        constats.removeAll(controle.constats(avant, arreteAu));
        return List.copyOf(constats);
    }

    /**
     * Adds them, as a new version of the account: opened when the agent has none, opened again when it was reliable or in
     * anomaly; ETAT_TRANSITION_INTERDITE while it is checked or sent, CIR_BLOQUE when they bring a blocking anomaly.
     *
     * @param jour day at which an account without content is read
     * @param note why the account is opened again
     */
    public Ajout ajouter(Identite identite, List<PeriodeCompte> ajoutees, LocalDate jour, String note) {
        Blocages.refuser(Blocages.parmi(constats(identite.agentId(), ajoutees)));
        CompteIndividuel compte = comptes.lire(comptes.deAgent(identite.agentId())
                .orElseGet(() -> tenue.ouvrir(identite.carriere()).id()));
        if (A_ROUVRIR.contains(compte.etat())) {
            tenue.survenir(compte.id(), new DemandeSurCompte(EvenementCompte.ROUVRIR, note, null), compte.version());
        }
        CompteRetraiteVue augmente =
                tenue.corriger(compte.id(), contenu(compte, ajoutees, jour), Provenance.REPRISE, compte.version());
        return new Ajout(augmente.id(), augmente.versionCir());
    }

    private ContenuCompte contenu(CompteIndividuel compte, List<PeriodeCompte> ajoutees, LocalDate jour) {
        Optional<ContenuEnregistre> present = comptes.contenu(compte);
        return new ContenuCompte(
                compte.versionCir(),
                present.map(ContenuEnregistre::arreteAu).orElse(jour),
                ensemble(present.map(ContenuEnregistre::periodes).orElse(List.of()), ajoutees),
                present.map(ContenuEnregistre::enfants).orElse(List.of()));
    }

    private Optional<ContenuEnregistre> present(long agent) {
        return comptes.deAgent(agent).map(comptes::lire).flatMap(comptes::contenu);
    }

    private static List<PeriodeCompte> ensemble(List<PeriodeCompte> avant, List<PeriodeCompte> ajoutees) {
        return Stream.concat(avant.stream(), ajoutees.stream())
                .sorted(Comparator.comparing(PeriodeCompte::debut))
                .toList();
    }
}
