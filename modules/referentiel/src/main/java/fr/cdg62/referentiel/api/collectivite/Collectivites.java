package fr.cdg62.referentiel.api.collectivite;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.time.LocalDate;

/**
 * The collectivités and other public employers of the département.
 *
 * <p>{@link #lire}, {@link #population} and {@link #effectif} serve the other modules, which have already decided
 * whether the caller may act; entry points use {@link #consulter}, which decides it itself.
 */
@Local
public interface Collectivites {
    /** Identity of a collectivité; INTROUVABLE if unknown. */
    CollectiviteVue lire(String siren);

    /** Full record, for a caller habilité on this collectivité or from the CDG; INTROUVABLE otherwise. */
    FicheCollectivite consulter(String siren);

    /** List for the CDG; SAISIE_INVALIDE (field {@code tri}) for an unknown sort. */
    Page<CollectiviteVue> chercher(RechercheCollectivites recherche);

    /** Creates a collectivité; COLLECTIVITE_DEJA_CONNUE if the SIREN or the INSEE code is taken. */
    CollectiviteVue creer(NouvelleCollectivite nouvelle);

    /**
     * Records that a collectivité merged into another one; it stays readable with its history.
     *
     * @param siren collectivité that disappears
     * @param sirenAbsorbante active collectivité that takes over
     * @param date day of the merger
     * @param version version read by the caller; VERSION_PERIMEE if it has changed since
     */
    CollectiviteVue fusionner(String siren, String sirenAbsorbante, LocalDate date, long version);

    /** Inhabitants by the population in force in the year: the last one known up to it; PARAMETRE_MANQUANT if none. */
    int population(String siren, int annee);

    /** Last head-count known at the date; PARAMETRE_MANQUANT if none. */
    EffectifVue effectif(String siren, LocalDate date);

    /** Registers a head-count, by the collectivité itself or the CDG; SAISIE_INVALIDE for a negative figure. */
    EffectifVue enregistrerEffectif(NouvelEffectif nouveau);
}
