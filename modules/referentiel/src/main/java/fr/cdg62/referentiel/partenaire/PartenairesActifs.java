package fr.cdg62.referentiel.partenaire;

import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.connexion.ReglagesDemonstration;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Partners whose messages are taken today, for a message authenticated when it arrived. */
@Dependent
public class PartenairesActifs {
    private final DepotPartenaires partenaires;
    private final ReglagesDemonstration demonstration;

    @Inject
    PartenairesActifs(DepotPartenaires partenaires, ReglagesDemonstration demonstration) {
        this.partenaires = partenaires;
        this.demonstration = demonstration;
    }

    /** INTROUVABLE when there is no such partner, active or not. */
    public void exigerConnu(String code) {
        if (partenaires.parCode(code).isEmpty()) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Aucun partenaire « %s ».".formatted(code), "code");
        }
    }

    /** Empty when there is no such partner, or when it is suspended. */
    public Optional<PartenaireAuthentifie> actif(String code) {
        return partenaires
                .parCode(code)
                .filter(p -> p.estOuvert(demonstration.active()))
                .map(Partenaire::authentifie);
    }
}
