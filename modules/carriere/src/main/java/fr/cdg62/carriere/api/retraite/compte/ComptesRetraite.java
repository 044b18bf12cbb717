package fr.cdg62.carriere.api.retraite.compte;

import fr.cdg62.carriere.api.retraite.controle.ControleCompteVue;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;

/**
 * Comptes individuels retraite, one by agent. The employer must have the mission « Comptes retraite CNRACL », which the
 * socle commun includes. Another employer's agent is INTROUVABLE; the agent reads his own.
 */
@Local
public interface ComptesRetraite {
    /** Opens the account of the agent of a career; CIR_EXISTANT when he has one. */
    CompteRetraiteVue ouvrir(long carriere);

    /** One of them. */
    CompteRetraiteVue lire(long id);

    /** Those of the agents the caller manages, or his own. */
    Page<LigneCompte> chercher(RechercheComptes recherche);

    /**
     * The periods as the careers of the agent make them, those the caller may see, to be checked then recorded by
     * {@link #corriger}; SAISIE_INVALIDE on {@code arreteAu} when it is absent or in the future.
     */
    List<PeriodeCompte> periodesDesCarrieres(long id, LocalDate arreteAu);

    /** Replaces the content; CIR_VERSION when it was prepared on another one than the present. */
    CompteRetraiteVue corriger(long id, ContenuCompte contenu, long version);

    /**
     * The same from a file: UTF-8, semicolons, one line for each period or child.
     *
     * @param arreteAu day at which the account was read
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE on {@code fichier} with the faulty lines
     */
    CompteRetraiteVue importer(long id, LocalDate arreteAu, String texte, long version);

    /** Every anomaly of the content, and every difference with the careers; ETAT_TRANSITION_INTERDITE before a content. */
    ControleCompteVue controler(long id);

    /** Moves it along its life; CIR_BLOQUE while an anomaly blocks. */
    CompteRetraiteVue survenir(long id, DemandeSurCompte demande, long version);
}
