package fr.cdg62.finances.cotisation.declaration;

import fr.cdg62.finances.api.cotisation.EvenementDeclaration;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** How a declaration is reached and changes state: tenancy, version, table of transitions, journal. */
@Dependent
public class Portail {

    @Inject
    Acces acces;

    @Inject
    Declarations declarations;

    @Inject
    Journal journal;

    @Inject
    Horloge horloge;

    /** The declaration, for a caller who may see it; the same refusal whether it is unknown or another's. */
    public DeclarationCotisation lire(long id) {
        DeclarationCotisation declaration = declarations.trouver(id).orElseThrow(Portail::introuvable);
        try {
            acces.exigerCollectivite(declaration.siren());
        } catch (DemandeRefusee refus) {
            throw refus.code() == CodeProbleme.INTROUVABLE ? introuvable() : refus;
        }
        return declaration;
    }

    /** The same, as the caller last read it. */
    public DeclarationCotisation lire(long id, long version) {
        DeclarationCotisation declaration = lire(id);
        declaration.exigerVersion(version);
        return declaration;
    }

    /** Changes the state, writes it at once so that a concurrent change is refused here, and journals it. */
    public void avancer(DeclarationCotisation declaration, EvenementDeclaration evenement, String detail) {
        declaration.avancer(evenement, acces.roles(declaration.siren()), horloge.maintenant());
        declarations.ecrire();
        journaliser(declaration, evenement.name(), detail);
    }

    public void journaliser(DeclarationCotisation declaration, String action, String detail) {
        journal.inscrire(new Inscription(declaration.siren(), objet(declaration), action, detail));
    }

    /** Name of a declaration in the journal, and origin of its titres. */
    public static String objet(DeclarationCotisation declaration) {
        return "DECLARATION:" + declaration.id();
    }

    private static DemandeRefusee introuvable() {
        return new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette déclaration de cotisation n'existe pas.");
    }
}
