package fr.cdg62.carriere.controle;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.acte.Gravite;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.ArrayList;
import java.util.List;

/** Collects the findings on an act. */
public final class Constats {
    private final List<Constat> liste = new ArrayList<>();
    private DemandeRefusee premier;

    public void refuser(CodeProbleme code, String message, String regle, String champ) {
        liste.add(new Constat(Gravite.BLOQUANT, code.code(), message, regle, champ));
        if (premier == null) {
            premier = new DemandeRefusee(code, message + (regle.isEmpty() ? "" : " (" + regle + ")"), champ);
        }
    }

    public void anomalie(String code, String message, String regle, String champ) {
        liste.add(new Constat(Gravite.ANOMALIE, code, message, regle, champ));
    }

    public void information(String code, String message, String regle) {
        liste.add(new Constat(Gravite.INFORMATION, code, message, regle, null));
    }

    public List<Constat> liste() {
        return List.copyOf(liste);
    }

    /** Throws the first refusal, if there is one. */
    public void exigerAcceptable() {
        if (premier != null) {
            throw premier;
        }
    }
}
