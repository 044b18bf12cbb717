package fr.cdg62.carriere.api.parcours;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.time.LocalDate;

/** The careers, read. What the caller may not see does not exist for him: INTROUVABLE. */
@Local
public interface Carrieres {
    /** Careers of the collectivités of the caller, or of the arrondissements entrusted to him. */
    Page<CarriereVue> chercher(RechercheCarrieres recherche);

    /**
     * One career: « what did we know on that day about that date ».
     *
     * @param au day looked at; today when null
     * @param connuLe day of the knowledge, its evening; now when null
     */
    FicheCarriere lire(long carriere, LocalDate au, LocalDate connuLe);

    /** The agent and his careers that the caller may see. */
    FicheAgent agent(long agent);

    /** The agent whose own account calls; INTROUVABLE for any other account. */
    FicheAgent moi();
}
